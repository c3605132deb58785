package org.palermo.priority.select.floors;

import org.palermo.convention.state.Share;
import org.palermo.priority.select.Candidate;

/** By what a {@link Window} tells candidates apart. */
public enum Grouping {
  /** Regional groups: {@link Candidate#groups()}. */
  REGIONAL_GROUP {
    @Override
    public Share share(Candidate candidate, String code) {
      return candidate.groups().getOrDefault(code, Share.NOTHING);
    }
  },
  /** Legal traditions: {@link Candidate#traditions()}. */
  LEGAL_TRADITION {
    @Override
    public Share share(Candidate candidate, String code) {
      return candidate.traditions().of(code);
    }
  };

  /** How much of a candidate belongs to a group or tradition; nothing for an unknown code. */
  public abstract Share share(Candidate candidate, String code);
}
