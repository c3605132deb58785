package org.palermo.documents.office;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.palermo.convention.Language;
import org.palermo.documents.Document;

/** What stands on each page: the symbol above; below, what the document is not, and the number. */
final class WordPages {
  private final Document document;
  private final WordText text;

  WordPages(Document document) {
    this.document = document;
    this.text = new WordText(document.language());
  }

  void write(XWPFDocument word) {
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    var margin = section.addNewPgMar();
    margin.setTop(BigInteger.valueOf(1300));
    margin.setBottom(BigInteger.valueOf(1300));
    margin.setLeft(BigInteger.valueOf(1200));
    margin.setRight(BigInteger.valueOf(1200));
    margin.setHeader(BigInteger.valueOf(600));
    margin.setFooter(BigInteger.valueOf(500));
    if (document.language().isRightToLeft()) {
      section.addNewBidi();
    }
    XWPFHeader header = word.createHeader(HeaderFooterType.DEFAULT);
    XWPFParagraph symbol = text.begin(header.createParagraph(), WordStyles.SMALL);
    text.add(symbol, document.masthead().symbol(), Language.ENGLISH).setBold(true);
    XWPFFooter footer = word.createFooter(HeaderFooterType.DEFAULT);
    for (String notice : document.notices()) {
      text.add(text.begin(footer.createParagraph(), WordStyles.SMALL), notice);
    }
    XWPFParagraph number = text.begin(footer.createParagraph(), WordStyles.SMALL);
    number.setAlignment(ParagraphAlignment.CENTER);
    number.getCTP().addNewFldSimple().setInstr("PAGE");
  }
}
