package org.palermo.convention.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.TreeSet;
import org.palermo.convention.Problem;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.revision.CarryOver;
import org.palermo.convention.revision.CarryOverCheck;
import org.palermo.convention.revision.Revisions;
import org.palermo.convention.revision.VersionHistory;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;

/**
 * Decides which plugins are used. Whatever a plugin throws is its refusal and stops nobody else; of
 * two plugins with one id, or that bring one instrument, neither is used, since no order between
 * them could be right.
 */
final class Admission {
  /** How often a broken look-up of providers is tried again before it is given up. */
  private static final int MOST_FAILURES = 1_000;

  private final TreeMap<String, Integer> ids = new TreeMap<>();
  private final TreeMap<String, Brought> considered = new TreeMap<>();
  private final TreeSet<PluginRefusal> refusals = new TreeSet<>();
  private final TreeMap<String, Brought> admitted = new TreeMap<>();
  private final TreeSet<String> faulty = new TreeSet<>();

  boolean hasNext(Iterator<ServiceLoader.Provider<ProtocolPlugin>> providers) {
    for (int failures = 0; failures < MOST_FAILURES; failures++) {
      try {
        return providers.hasNext();
      } catch (ServiceConfigurationError broken) {
        refuse("(unnamed)", broken);
      }
    }
    return false;
  }

  void consider(Iterator<ServiceLoader.Provider<ProtocolPlugin>> providers) {
    try {
      ServiceLoader.Provider<ProtocolPlugin> provider = providers.next();
      try {
        consider(provider.get());
      } catch (ServiceConfigurationError broken) {
        refuse(provider.type().getName(), broken.getCause() == null ? broken : broken.getCause());
      }
    } catch (ServiceConfigurationError broken) {
      refuse("(unnamed)", broken);
    }
  }

  @SuppressWarnings(
      "CatchingUnchecked") // a plugin is foreign code: whatever it throws is its own refusal
  void consider(ProtocolPlugin plugin) {
    String name = plugin.getClass().getName();
    try {
      String id = plugin.id();
      if (!id.matches("[a-z][a-z0-9-]{0,63}")) {
        refusals.add(
            new PluginRefusal(
                name, "its id must be lower-case letters, digits and hyphens, was '" + id + "'"));
        return;
      }
      name = id;
      ids.merge(id, 1, Integer::sum);
      ProtocolContent content = plugin.content();
      Revisions revisions = plugin.revisions();
      ImmutableList<Problem> problems = ContentCheck.of(content);
      problems.forEach(problem -> refusals.add(new PluginRefusal(id, problem.toString())));
      considered.put(
          id,
          new Brought(
              content,
              VersionHistory.of(content.questionnaire(), revisions),
              revisions.carryOvers()));
      if (!problems.isEmpty()) {
        faulty.add(id);
      }
    } catch (RuntimeException | LinkageError | StackOverflowError broken) {
      refuse(name, broken);
    }
  }

  private void refuse(String name, Throwable reason) {
    refusals.add(
        new PluginRefusal(name, reason.getClass().getSimpleName() + ": " + reason.getMessage()));
  }

  /** Compares what was brought, and admits what stands. */
  void settle() {
    ids.forEach(
        (id, count) -> {
          if (count > 1) {
            refusals.add(
                new PluginRefusal(id, count + " plugins have this id; leave one of them out"));
            considered.remove(id);
          }
        });
    admitted.putAll(considered);
    refuseTwins();
    admitted.keySet().removeAll(faulty); // an offer about their forms is left out, not refused
    refuseStrayCarryOvers();
    admitted.keySet().removeAll(faulty);
  }

  private void refuseTwins() {
    TreeMap<String, List<String>> claims = new TreeMap<>();
    admitted.forEach(
        (id, brought) -> {
          ProtocolContent content = brought.content();
          claim(claims, "instrument " + content.instrument().code(), id);
          claim(claims, "questionnaire " + content.questionnaire().id(), id);
          content
              .questionnaire()
              .questions()
              .forEach(question -> claim(claims, "question " + question.id(), id));
          content.rules().forEach(rule -> claim(claims, "rule " + rule.id(), id));
          brought.carryOvers().forEach(each -> claim(claims, "carry-over " + each.id(), id));
        });
    claims.forEach(
        (what, ids) -> {
          if (ids.size() > 1) {
            for (String id : ids) {
              refusals.add(
                  new PluginRefusal(id, what + " is brought by " + String.join(" and ", ids)));
              admitted.remove(id);
            }
          }
        });
  }

  /**
   * What a plugin offers must fit both questionnaires, where both are there in the versions meant;
   * one of them is its own.
   */
  private void refuseStrayCarryOvers() {
    admitted.forEach(
        (id, brought) ->
            brought
                .carryOvers()
                .forEach(
                    carryOver -> {
                      String own = brought.content().questionnaire().id();
                      if (!carryOver.from().equals(own) && !carryOver.to().equals(own)) {
                        refusals.add(
                            new PluginRefusal(
                                id,
                                "carry-over "
                                    + carryOver.id()
                                    + " is not about its questionnaire"));
                        faulty.add(id);
                      }
                      questionnaires(carryOver)
                          .forEach(
                              problem -> {
                                refusals.add(new PluginRefusal(id, problem.toString()));
                                faulty.add(id);
                              });
                    }));
  }

  private ImmutableList<Problem> questionnaires(CarryOver carryOver) {
    Optional<Questionnaire> from = questionnaire(carryOver.from());
    Optional<Questionnaire> to = questionnaire(carryOver.to());
    return from.isPresent() && to.isPresent() && carryOver.isBetween(from.get(), to.get())
        ? CarryOverCheck.of(carryOver, from.get(), to.get())
        : ImmutableList.of();
  }

  private Optional<Questionnaire> questionnaire(String id) {
    return admitted.values().stream()
        .map(brought -> brought.content().questionnaire())
        .filter(form -> form.id().equals(id))
        .findFirst();
  }

  private static void claim(Map<String, List<String>> claims, String what, String id) {
    claims.computeIfAbsent(what, key -> new ArrayList<>()).add(id);
  }

  ImmutableSortedMap<String, Brought> admitted() {
    return ImmutableSortedMap.copyOf(admitted);
  }

  ImmutableList<PluginRefusal> refusals() {
    return ImmutableList.copyOf(refusals);
  }
}
