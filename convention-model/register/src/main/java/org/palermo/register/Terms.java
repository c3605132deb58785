package org.palermo.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.Optional;
import org.palermo.convention.Term;
import org.palermo.convention.Wording;
import org.palermo.convention.json.Formats;

/**
 * What the open codes of the register and of the evidence are called, in the official languages.
 */
public final class Terms {
  /** Regional groups of the United Nations. */
  public static final String REGIONAL_GROUP = "regional_group";

  /** Legal traditions. */
  public static final String LEGAL_TRADITION = "legal_tradition";

  /** Least developed, landlocked developing and small island developing States. */
  public static final String CATEGORY = "category";

  /** Income groups of the World Bank. */
  public static final String INCOME_GROUP = "income_group";

  /** Who gives assistance. */
  public static final String PROVIDER_KIND = "provider_kind";

  /** What a record of assistance is of. */
  public static final String ACTIVITY_KIND = "activity_kind";

  /** Areas of assistance that are no instrument. */
  public static final String ACTIVITY_AREA = "activity_area";

  /** Subjects of assistance. */
  public static final String ACTIVITY_THEME = "activity_theme";

  /** The lists by which records of assistance are sorted. */
  public static final ImmutableList<String> OF_ACTIVITIES =
      ImmutableList.of(PROVIDER_KIND, ACTIVITY_KIND, ACTIVITY_AREA, ACTIVITY_THEME);

  static final Resource<Term> TERMS = new Resource<>("terms.json", Formats.TERM);

  private final ImmutableTable<String, String, Term> terms;

  private Terms(Iterable<Term> terms) {
    ImmutableTable.Builder<String, String, Term> table = ImmutableTable.builder();
    terms.forEach(term -> table.put(term.scheme(), term.code(), term));
    this.terms = table.buildOrThrow();
  }

  /** The terms, read anew at each call. */
  public static Terms load() {
    return new Terms(TERMS.all());
  }

  /** What a code is called; empty for one not known. */
  public Optional<Wording> title(String scheme, String code) {
    return Optional.ofNullable(terms.get(scheme, code)).map(Term::title);
  }

  /** The terms of one list, in its order; empty for a list not known. */
  public ImmutableList<Term> of(String scheme) {
    return terms.row(scheme).values().asList();
  }
}
