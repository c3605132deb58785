package org.palermo.documents;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.Language;

/** Puts a document together, part by part. Not thread-safe. */
public final class DocumentBuilder {
  private final Language language;
  private final boolean synthetic;
  private final Masthead masthead;
  private final ImmutableList.Builder<Block> body = ImmutableList.builder();

  /** A document with that head and nothing below it. */
  public DocumentBuilder(Language language, boolean synthetic, Masthead masthead) {
    this.language = language;
    this.synthetic = synthetic;
    this.masthead = masthead;
  }

  /** A chapter begins. */
  public DocumentBuilder chapter(String title) {
    body.add(new Block.Heading(1, title));
    return this;
  }

  /** A part of a chapter begins. */
  public DocumentBuilder part(String title) {
    body.add(new Block.Heading(2, title));
    return this;
  }

  /** A numbered paragraph without figures. */
  public DocumentBuilder paragraph(String text, String... footnotes) {
    body.add(new Block.Paragraph(text, ImmutableList.copyOf(footnotes), ""));
    return this;
  }

  /** A numbered paragraph whose figures are those of a table. */
  public DocumentBuilder figures(String text, String table) {
    body.add(new Block.Paragraph(text, ImmutableList.of(), table));
    return this;
  }

  /** A list. */
  public DocumentBuilder items(Iterable<String> items) {
    body.add(new Block.Items(ImmutableList.copyOf(items)));
    return this;
  }

  /** A table. */
  public DocumentBuilder table(Block.Table table) {
    body.add(table);
    return this;
  }

  /**
   * The document.
   *
   * @throws IllegalArgumentException if two tables have one id, or a paragraph points to none
   */
  public Document build() {
    return new Document(language, synthetic, masthead, body.build());
  }
}
