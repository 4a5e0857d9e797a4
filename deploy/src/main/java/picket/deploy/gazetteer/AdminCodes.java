package picket.deploy.gazetteer;

import java.util.List;
import picket.deploy.gazetteer.Gathered.Named;

/**
 * {@code admin1CodesASCII.txt} and {@code admin2Codes.txt} of GeoNames: "PK.03", name, name in
 * plain letters, id.
 */
final class AdminCodes implements TableFormat {

  static boolean fits(List<String> cells) {
    return cells.size() == 4 && cells.get(0).matches("[A-Z]{2}(\\.[A-Za-z0-9]+){1,2}");
  }

  @Override
  public void read(TableLine line, Gathered gathered) {
    String code = line.cell(0);
    if (!fits(line.cells())) {
      line.problem(
          "\"" + code + "\" begins no line of four cells with a code such as PK.03",
          "write code, name, plain name, id, parted by tabs");
    } else if (code.indexOf('.') == code.lastIndexOf('.')) {
      gathered.province(line, code, new Named(line.cell(1), List.of(line.cell(2))));
    } else {
      gathered.district(line, code, line.cell(1));
    }
  }
}
