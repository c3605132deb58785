package org.palermo.documents.office;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.palermo.convention.Language;

/** Writes text into paragraphs, each run in its language and direction. */
final class WordText {
  private final Language language;

  WordText(Language language) {
    this.language = language;
  }

  /** Makes a paragraph of the style run as the document's language does. */
  XWPFParagraph begin(XWPFParagraph paragraph, String style) {
    paragraph.setStyle(style);
    if (language.isRightToLeft()) {
      CTPPr properties =
          paragraph.getCTP().isSetPPr()
              ? paragraph.getCTP().getPPr()
              : paragraph.getCTP().addNewPPr();
      properties.addNewBidi();
    }
    return paragraph;
  }

  /** Adds text in the document's language. */
  XWPFRun add(XWPFParagraph paragraph, String text) {
    return add(paragraph, text, language);
  }

  /** Adds text in a language. */
  XWPFRun add(XWPFParagraph paragraph, String text, Language spoken) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    if (spoken.isRightToLeft()) {
      properties.addNewRtl();
    }
    var tag = properties.addNewLang();
    switch (spoken) {
      case ARABIC -> tag.setBidi("ar-SA");
      case CHINESE -> tag.setEastAsia("zh-CN");
      case ENGLISH, FRENCH, RUSSIAN, SPANISH -> tag.setVal(spoken.tag());
    }
    return run;
  }
}
