package picket.deploy.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import picket.model.theatre.syntax.Problems;

/**
 * A line of a table, parted at its tabs.
 *
 * @param file its name, for messages
 * @param number from 1
 * @param problems takes what is wrong with it
 * @param before how many problems there were before it
 */
record TableLine(String file, int number, List<String> cells, Problems problems, int before) {

  TableLine {
    cells = List.copyOf(cells);
  }

  static TableLine of(String file, int number, String text, Problems problems) {
    List<String> cells = List.of(text.split("\t", -1));
    return new TableLine(file, number, cells, problems, problems.count());
  }

  /** Whether anything is wrong with it, so that it is to be passed over. */
  boolean isFaulty() {
    return problems.count() > before;
  }

  /** The cell in a column without blanks around it; empty where the line is shorter. */
  String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
  }

  /** What this table calls something. */
  SortedMap<String, String> called(String name) {
    return new TreeMap<>(Map.of(file, name));
  }

  void problem(String cause, String mend) {
    problems.add(file, number, cause, mend);
  }

  /** A number within bounds, both included; 0, with a problem, where it is none. */
  double number(int column, String name, double least, double most) {
    String text = cell(column);
    try {
      double number = Double.parseDouble(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, with the bounds
    }
    problem(
        name + " \"" + text + "\" is no number from " + (int) least + " to " + (int) most,
        "correct the line or take it out");
    return 0;
  }

  /** People; 0 where the cell is empty or says that nobody knows. */
  long population(int column) {
    String text = cell(column);
    if (text.isEmpty() || text.startsWith("-")) {
      return 0;
    }
    return Math.round(number(column, "population", 0, 2_000_000_000));
  }
}
