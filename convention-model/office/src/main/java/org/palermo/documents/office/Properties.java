package org.palermo.documents.office;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.palermo.documents.Document;

/** What a file tells of itself: title, symbol and the date of the document, never that of today. */
final class Properties {
  private Properties() {}

  static void set(POIXMLProperties properties, Document document) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    // The library takes no other type.
    @SuppressWarnings("JavaUtilDate")
    Date date = Date.from(document.masthead().date().atStartOfDay(ZoneOffset.UTC).toInstant());
    core.setCreator("Palermo");
    core.setTitle(document.masthead().title());
    core.setSubjectProperty(document.masthead().symbol());
    core.setCreated(Optional.of(date));
    core.setModified(Optional.of(date));
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Palermo");
  }
}
