package org.palermo.documents;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.palermo.convention.Language;
import org.palermo.convention.Wording;
import org.palermo.convention.disclosure.Breakdown;
import org.palermo.convention.disclosure.SmallCells;

/** Says codes, wordings and figures as an edition does: what all documents are composed with. */
final class Phrasing {
  /** Stands where there is nothing to tell. */
  static final String NOTHING = "\u2013";

  private static final Pattern NUMBERED_ACT =
      Pattern.compile("(decision|resolution) ([0-9]+/[0-9]+(?: ?\\([0-9a-z]+\\))*)");

  private final Edition edition;
  private final FixedTexts texts;

  Phrasing(Edition edition) {
    this.edition = edition;
    this.texts = FixedTexts.in(edition.language());
  }

  /** The fixed texts. */
  FixedTexts texts() {
    return texts;
  }

  /** A document with its head and nothing below it. */
  DocumentBuilder begin(boolean restricted, LocalDate date, String title) {
    return new DocumentBuilder(
        edition.language(),
        edition.synthetic(),
        new Masthead(
            edition.symbol(),
            restricted,
            date,
            Language.ENGLISH,
            texts.say("agenda.assistance"),
            title));
  }

  /** Words in the document's language. */
  Cell words(String text) {
    return new Cell.Words(text, edition.language());
  }

  /** A fixed text as a cell. */
  Cell fixed(String key, Object... told) {
    return words(texts.say(key, told));
  }

  /** Words of the data, which are written in English. */
  Cell english(String text) {
    return new Cell.Words(text, Language.ENGLISH);
  }

  /** A wording, in the document's language or the first in which it is known. */
  Cell said(Wording wording) {
    return new Cell.Words(wording.in(edition.language()), spoken(wording));
  }

  /** Several wordings in one cell. */
  Cell said(ImmutableList<Wording> wordings) {
    return wordings.isEmpty()
        ? words(NOTHING)
        : new Cell.Words(
            wordings.stream()
                .map(each -> each.in(edition.language()))
                .collect(Collectors.joining("; ")),
            spoken(wordings.get(0)));
  }

  private Language spoken(Wording wording) {
    if (wording.byLanguage().containsKey(edition.language())) {
      return edition.language();
    }
    return Language.fallback().stream()
        .filter(wording.byLanguage()::containsKey)
        .findFirst()
        .orElseThrow();
  }

  /** What a code is called, in the document's language or the one in which it is known. */
  Cell coded(String code) {
    Wording known = edition.names().get(code);
    return known == null ? english(bare(code).replace('_', ' ')) : said(known);
  }

  /** What a code of a list is called: by the list, else by itself. */
  Cell coded(String list, String code) {
    String listed = list + "/" + code;
    return coded(edition.names().containsKey(listed) ? listed : code);
  }

  /** What a difficulty is called: by the names, else by the fixed texts, else by its code. */
  Cell difficulty(String code) {
    String key = "difficulty." + bare(code) + ".name";
    return edition.names().containsKey(code) || !texts.byKey().containsKey(key)
        ? coded(code)
        : fixed(key);
  }

  private static String bare(String code) {
    return code.substring(code.indexOf('/') + 1);
  }

  /** What a code is called, in words. */
  String name(String code) {
    Wording known = edition.names().get(code);
    return known == null ? code : known.in(edition.language());
  }

  /**
   * An act as it is cited: {@code decision 2/6 (g)}, its kind in the document's language. One that
   * the data tell in further words stays as it is told, rather than half in each language.
   */
  String act(String cited) {
    Matcher numbered = NUMBERED_ACT.matcher(cited);
    return numbered.matches() ? texts.say("act." + numbered.group(1), numbered.group(2)) : cited;
  }

  /** Words one after the other; a dash where there are none. */
  String list(Iterable<String> words) {
    String joined = String.join(texts.say("list"), words);
    return joined.isEmpty() ? NOTHING : joined;
  }

  /** A count, empty where it is withheld. */
  Cell.Measured count(OptionalLong value, Basis basis) {
    return new Cell.Measured(value, Cell.Unit.COUNT, basis);
  }

  /** The share in whole per cent, rounded half up; a dash where there is no whole. */
  Cell percent(OptionalLong value, long size, Basis basis) {
    if (size == 0) {
      return words(NOTHING);
    }
    OptionalLong share =
        value.isEmpty()
            ? OptionalLong.empty()
            : OptionalLong.of((200 * value.getAsLong() + size) / (2 * size));
    return new Cell.Measured(share, Cell.Unit.PERCENT, basis);
  }

  /** What so many are a part of. */
  Basis basis(String base, long size, LocalDate day) {
    return new Basis(texts.say("base.size", texts.say(base), size), day);
  }

  /** What figures are parts of; how many those are is told where it may be. */
  Basis basis(SmallCells cells, Breakdown parts, String base, LocalDate day) {
    return cells.isSmall(parts.whole())
        ? new Basis(texts.say(base), day)
        : basis(base, parts.whole().value(), day);
  }

  /** A table with a note for each basis of its figures, and one where it withholds any. */
  Block.Table table(
      String id,
      String caption,
      ImmutableList<String> columns,
      ImmutableList<ImmutableList<Cell>> rows,
      int fewestStates) {
    ImmutableSet.Builder<String> notes = ImmutableSet.builder();
    boolean withholds = false;
    for (ImmutableList<Cell> row : rows) {
      for (Cell cell : row) {
        if (cell instanceof Cell.Measured number) {
          notes.add(texts.basis(number.basis()));
          withholds |= number.value().isEmpty();
        }
      }
    }
    if (withholds) {
      notes.add(texts.say("withheld") + ": " + texts.say("introduction.small", fewestStates));
    }
    return new Block.Table(id, caption, columns, rows, notes.build().asList());
  }

  /** Fixed texts as the heads of columns. */
  ImmutableList<String> columns(String... keys) {
    ImmutableList.Builder<String> columns = ImmutableList.builder();
    for (String key : keys) {
      columns.add(texts.say(key));
    }
    return columns.build();
  }

  /** A text as the id of a table. */
  static String id(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
  }
}
