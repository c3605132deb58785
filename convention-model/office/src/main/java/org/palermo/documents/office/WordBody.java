package org.palermo.documents.office;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.palermo.convention.Language;
import org.palermo.documents.Block;
import org.palermo.documents.Cell;
import org.palermo.documents.Document;
import org.palermo.documents.FixedTexts;
import org.palermo.documents.Masthead;

/** Writes the head and the body of a document. Not thread-safe. */
final class WordBody {
  private final Document document;
  private final XWPFDocument word;
  private final FixedTexts texts;
  private final WordText text;
  private final BigInteger numbers;
  private final BigInteger bullets;
  private int bookmarks;

  WordBody(Document document, XWPFDocument word) {
    this.document = document;
    this.word = word;
    this.texts = document.texts();
    this.text = new WordText(document.language());
    XWPFNumbering numbering = word.createNumbering();
    this.numbers = numbering(numbering, 1, STNumberFormat.DECIMAL, "%1.");
    this.bullets = numbering(numbering, 2, STNumberFormat.BULLET, "\u2022");
  }

  private static BigInteger numbering(
      XWPFNumbering numbering, int id, STNumberFormat.Enum format, String shown) {
    CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
    kind.setAbstractNumId(BigInteger.valueOf(id));
    CTLvl level = kind.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(shown);
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
  }

  void write() {
    Masthead head = document.masthead();
    text.add(paragraph(WordStyles.PLAIN), texts.say("un")).setBold(true);
    text.add(paragraph(WordStyles.PLAIN), head.symbol(), Language.ENGLISH).setBold(true);
    text.add(
        paragraph(WordStyles.PLAIN),
        texts.say(head.restricted() ? "distribution.restricted" : "distribution"));
    text.add(paragraph(WordStyles.PLAIN), texts.date(head.date()));
    text.add(
        paragraph(WordStyles.PLAIN),
        texts.say("original", texts.say("language." + head.original().tag())));
    text.add(paragraph(WordStyles.PLAIN), texts.say("conference")).setBold(true);
    if (!head.agendaItem().isEmpty()) {
      text.add(paragraph(WordStyles.PLAIN), texts.say("agenda", head.agendaItem()));
    }
    document.notices().forEach(notice -> text.add(paragraph(WordStyles.NOTICE), notice));
    text.add(paragraph(WordStyles.TITLE), head.title());
    document.body().forEach(this::block);
  }

  private XWPFParagraph paragraph(String style) {
    return text.begin(word.createParagraph(), style);
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      text.add(
          paragraph(heading.level() == 1 ? WordStyles.CHAPTER : WordStyles.PART), heading.text());
    } else if (block instanceof Block.Paragraph numbered) {
      numbered(numbered);
    } else if (block instanceof Block.Items items) {
      items.items().forEach(this::item);
    } else if (block instanceof Block.Table table) {
      table(table);
    }
  }

  private void item(String item) {
    XWPFParagraph paragraph = paragraph(WordStyles.PLAIN);
    paragraph.setNumID(bullets);
    text.add(paragraph, item);
  }

  private void numbered(Block.Paragraph numbered) {
    XWPFParagraph paragraph = paragraph(WordStyles.NUMBERED);
    paragraph.setNumID(numbers);
    text.add(paragraph, numbered.text());
    for (String note : numbered.footnotes()) {
      XWPFFootnote footnote = word.createFootnote();
      paragraph.addFootnoteReference(footnote);
      XWPFParagraph below = text.begin(footnote.createParagraph(), WordStyles.SMALL);
      text.add(below, " " + note);
    }
    if (!numbered.table().isEmpty()) {
      text.add(paragraph, " ");
      CTHyperlink link = paragraph.getCTP().addNewHyperlink();
      link.setAnchor(numbered.table());
      new XWPFHyperlinkRun(link, link.addNewR(), paragraph).setText(texts.say("data"));
    }
  }

  private void table(Block.Table table) {
    XWPFParagraph caption = paragraph(WordStyles.CAPTION);
    CTBookmark bookmark = caption.getCTP().addNewBookmarkStart();
    bookmark.setName(table.id());
    bookmark.setId(BigInteger.valueOf(bookmarks));
    text.add(caption, table.caption());
    caption.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
    bookmarks++;
    XWPFTable grid = word.createTable(table.rows().size() + 1, table.columns().size());
    grid.setWidth("100%");
    if (document.language().isRightToLeft()) {
      grid.getCTTbl().getTblPr().addNewBidiVisual();
    }
    grid.getRow(0).setRepeatHeader(true);
    ImmutableList<Boolean> figures = table.tellFigures();
    for (int column = 0; column < table.columns().size(); column++) {
      fill(
          grid.getRow(0).getCell(column),
          new Cell.Words(table.columns().get(column), document.language()),
          true,
          figures.get(column));
    }
    for (int row = 0; row < table.rows().size(); row++) {
      ImmutableList<Cell> cells = table.rows().get(row);
      grid.getRow(row + 1).setCantSplitRow(true);
      for (int column = 0; column < cells.size(); column++) {
        fill(grid.getRow(row + 1).getCell(column), cells.get(column), false, figures.get(column));
      }
    }
    ColumnWidths.set(grid, table, texts);
    table.notes().forEach(note -> text.add(paragraph(WordStyles.SMALL), note));
  }

  private void fill(XWPFTableCell target, Cell cell, boolean head, boolean amongFigures) {
    XWPFParagraph paragraph = text.begin(target.getParagraphs().get(0), WordStyles.CELL);
    Language spoken = cell instanceof Cell.Words words ? words.language() : document.language();
    if (amongFigures) {
      paragraph.setAlignment(
          document.language().isRightToLeft() ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
    }
    text.add(paragraph, texts.cell(cell), spoken).setBold(head);
  }
}
