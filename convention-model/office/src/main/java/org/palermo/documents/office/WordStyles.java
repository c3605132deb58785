package org.palermo.documents.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.palermo.documents.Document;

/** The styles by which a word processor shows and finds the parts of a document. */
final class WordStyles {
  static final String TITLE = "Title";
  static final String CHAPTER = "Heading1";
  static final String PART = "Heading2";
  static final String NUMBERED = "NumberedParagraph";
  static final String PLAIN = "PlainText";
  static final String NOTICE = "Notice";
  static final String CAPTION = "Caption";
  static final String CELL = "TableText";
  static final String SMALL = "SmallText";

  private final Document document;

  WordStyles(Document document) {
    this.document = document;
  }

  void define(XWPFDocument word) {
    XWPFStyles styles = word.createStyles();
    add(styles, TITLE, "Title", 32, true, 240);
    outline(add(styles, CHAPTER, "heading 1", 28, true, 280), 0);
    outline(add(styles, PART, "heading 2", 22, true, 200), 1);
    add(styles, NUMBERED, "Numbered paragraph", 20, false, 120);
    add(styles, PLAIN, "Plain text", 20, false, 60);
    add(styles, NOTICE, "Notice", 18, true, 60);
    add(styles, CAPTION, "caption", 20, true, 160);
    add(styles, CELL, "Table text", 17, false, 20);
    add(styles, SMALL, "Small text", 16, false, 20);
  }

  private CTStyle add(
      XWPFStyles styles, String id, String name, int halfPoints, boolean bold, int before) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.addNewPPr();
    if (bold) {
      paragraph.addNewKeepNext();
    }
    var spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(before));
    spacing.setAfter(BigInteger.valueOf(before / 2));
    CTRPr run = style.addNewRPr();
    CTFonts fonts = run.addNewRFonts();
    fonts.setAscii("Times New Roman");
    fonts.setHAnsi("Times New Roman");
    fonts.setCs(document.language().isRightToLeft() ? "Traditional Arabic" : "Times New Roman");
    fonts.setEastAsia("SimSun");
    if (bold) {
      run.addNewB();
      run.addNewBCs();
    }
    run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    run.addNewSzCs().setVal(BigInteger.valueOf(halfPoints + 4));
    styles.addStyle(new XWPFStyle(style));
    return style;
  }

  private static void outline(CTStyle style, int level) {
    style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
  }
}
