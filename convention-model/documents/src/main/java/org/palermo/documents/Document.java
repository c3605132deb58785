package org.palermo.documents;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.palermo.convention.Language;

/**
 * A document in one of the official languages. All forms that are written of it hold the same
 * paragraphs and cells.
 *
 * @param language the language
 * @param synthetic whether its data are made up; each page then says so
 * @param masthead its head
 * @param body its parts, in order
 */
public record Document(
    Language language, boolean synthetic, Masthead masthead, ImmutableList<Block> body) {
  /**
   * @throws IllegalArgumentException if two tables have one id, or a paragraph points to none
   */
  public Document {
    Set<String> ids = new HashSet<>();
    for (Block block : body) {
      if (block instanceof Block.Table table) {
        checkArgument(ids.add(table.id()), "two tables have the id %s", table.id());
      }
    }
    for (Block block : body) {
      if (block instanceof Block.Paragraph paragraph && !paragraph.table().isEmpty()) {
        checkArgument(ids.contains(paragraph.table()), "there is no table %s", paragraph.table());
      }
    }
  }

  /** The fixed texts of its language. */
  public FixedTexts texts() {
    return FixedTexts.in(language);
  }

  /** Its tables, in order. */
  public ImmutableList<Block.Table> tables() {
    return body.stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /** What it is and is not, to be said on each page. */
  public ImmutableList<String> notices() {
    ImmutableList.Builder<String> notices = ImmutableList.builder();
    if (synthetic) {
      notices.add(texts().say("notice.synthetic"));
    }
    notices.add(texts().say("notice.unofficial"));
    if (texts().isDraft()) {
      notices.add(texts().say("notice.draft"));
    }
    return notices.build();
  }
}
