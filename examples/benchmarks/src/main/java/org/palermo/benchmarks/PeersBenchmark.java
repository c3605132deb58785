package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Verdict;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;

/**
 * The same rules on the same full sheets by CEL-Java and by Drools, in one run with ours. The peers
 * are two-valued, so they are compared where every question asked has an answer; the setup refuses
 * to measure unless each finds what the others find wherever our verdict is settled.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@OperationsPerInvocation(Assessed.STATES * Assessed.RULES)
public class PeersBenchmark {
  private ImmutableList<GapRule> rules;
  private ImmutableList<AnswerSheet> sheets;
  private ImmutableList<Facts> facts;
  private ImmutableList<Map<String, Object>> activations;
  private ImmutableList<ImmutableList<CelRuntime.Program>> cel;
  private StatelessKieSession drools;

  /** Compiles the rules for the peers and compares what all three find. */
  @Setup
  public void compile() throws CelValidationException, CelEvaluationException {
    Assessed assessed = new Assessed();
    assessed.settle();
    rules = assessed.rules;
    sheets = assessed.sheets;
    facts = sheets.stream().map(Facts::of).collect(ImmutableList.toImmutableList());
    activations =
        facts.stream()
            .map(each -> activation(each, assessed.catalogue.questions()))
            .collect(ImmutableList.toImmutableList());
    cel = compiledCel(assessed.catalogue.questions());
    drools = compiledDrools(new DroolsText(assessed.catalogue.questions()).of(rules));
    compare();
  }

  private static Map<String, Object> activation(Facts facts, QuestionSet questions) {
    Map<String, Object> variables = new HashMap<>();
    for (Question question : questions.all()) {
      variables.put(
          CelText.variable(question.id()),
          facts.getChosen().getOrDefault(question.id(), ImmutableList.of()));
    }
    return variables;
  }

  private ImmutableList<ImmutableList<CelRuntime.Program>> compiledCel(QuestionSet questions)
      throws CelValidationException, CelEvaluationException {
    CelText text = new CelText(questions);
    CelBuilder builder = CelFactory.plannerCelBuilder();
    for (Question question : questions.all()) {
      builder.addVar(CelText.variable(question.id()), ListType.create(SimpleType.STRING));
    }
    Cel compiler = builder.build();
    ImmutableList.Builder<ImmutableList<CelRuntime.Program>> programs = ImmutableList.builder();
    for (GapRule rule : rules) {
      ImmutableList.Builder<CelRuntime.Program> cases = ImmutableList.builder();
      for (GapCase gapCase : rule.cases()) {
        cases.add(compiler.createProgram(compiler.compile(text.of(gapCase.when())).getAst()));
      }
      programs.add(cases.build());
    }
    return programs.build();
  }

  private static StatelessKieSession compiledDrools(String text) {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/org/palermo/benchmarks/rules/gaps.drl", text);
    KieBuilder builder = services.newKieBuilder(files).buildAll();
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    KieContainer container =
        services.newKieContainer(services.getRepository().getDefaultReleaseId());
    return container.newStatelessKieSession();
  }

  private void compare() throws CelEvaluationException {
    int settledGaps = 0;
    int celGaps = 0;
    for (int s = 0; s < sheets.size(); s++) {
      for (int r = 0; r < rules.size(); r++) {
        Verdict verdict = rules.get(r).judge(sheets.get(s));
        boolean byCel = isGapByCel(r, activations.get(s));
        boolean ours = verdict instanceof Verdict.Gap;
        celGaps += byCel ? 1 : 0;
        settledGaps += ours ? 1 : 0;
        boolean comparable = ours || verdict instanceof Verdict.NoGap;
        if (comparable && ours != byCel) {
          throw new IllegalStateException("CEL differs on " + rules.get(r).id());
        }
      }
    }
    int droolsGaps = drools();
    if (droolsGaps != celGaps || settledGaps == 0) {
      throw new IllegalStateException("Drools finds " + droolsGaps + ", CEL " + celGaps);
    }
  }

  private boolean isGapByCel(int rule, Map<String, ?> variables) throws CelEvaluationException {
    ImmutableList<CelRuntime.Program> cases = cel.get(rule);
    for (int i = 0; i < cases.size(); i++) {
      if (Boolean.TRUE.equals(cases.get(i).eval(variables))) {
        return rules.get(rule).cases().get(i).severity().isGap();
      }
    }
    return false;
  }

  /** Ours, three-valued, without trace. */
  @Benchmark
  public int palermo() {
    int gaps = 0;
    for (AnswerSheet sheet : sheets) {
      for (GapRule rule : rules) {
        gaps += rule.judge(sheet) instanceof Verdict.Gap ? 1 : 0;
      }
    }
    return gaps;
  }

  /** CEL-Java, each case an expression compiled beforehand. */
  @Benchmark
  public int cel() throws CelEvaluationException {
    int gaps = 0;
    for (Map<String, Object> variables : activations) {
      for (int rule = 0; rule < rules.size(); rule++) {
        gaps += isGapByCel(rule, variables) ? 1 : 0;
      }
    }
    return gaps;
  }

  /** Drools, all rules in one stateless session for each State. */
  @Benchmark
  public int drools() {
    int gaps = 0;
    for (Facts each : facts) {
      GapCounter counter = new GapCounter();
      drools.execute(ImmutableList.of(each, counter));
      gaps += counter.getGaps();
    }
    return gaps;
  }
}
