package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.palermo.convention.evidence.IndicatorValue;

/**
 * Files with further figures of third parties, such as indices that may not be passed on but may be
 * used by whoever holds them.
 *
 * @param files in the order given
 */
public record FigureFiles(ImmutableList<Path> files) {
  Found<IndicatorValue> read(FileKinds kinds) {
    return Found.of(
        kinds.figures(),
        intake -> files.forEach(file -> kinds.figures().read(file, file.toString(), intake)));
  }
}
