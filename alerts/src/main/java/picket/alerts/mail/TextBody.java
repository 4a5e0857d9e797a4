package picket.alerts.mail;

import java.util.List;
import picket.alerts.mail.Brief.Act;
import picket.alerts.mail.Brief.Note;
import picket.alerts.mail.Brief.Row;
import picket.alerts.mail.Brief.Saying;
import picket.alerts.mail.Brief.Standing;

/** Sets a brief as plain text, at most {@value Wrap#COLUMNS} columns wide but for links. */
final class TextBody {
  private final StringBuilder out = new StringBuilder();

  private TextBody() {}

  static String of(Brief brief) {
    TextBody body = new TextBody();
    body.head(brief.head());
    body.notes(brief.notes());
    body.acts(brief.acts());
    body.rows(brief.rows());
    body.foot(brief.foot());
    return body.out.toString();
  }

  private void head(Brief.Head head) {
    Standing standing = head.standing();
    String because = standing.because() == null ? "" : " · because: " + standing.because();
    paragraph("", standing.status() + " · " + standing.words() + because);
    paragraph("", head.certainty());
    paragraph("", head.times());
    notes(head.changes());
    out.append('\n');
    paragraph("", head.headline());
  }

  private void notes(List<Note> notes) {
    if (notes.isEmpty()) {
      return;
    }
    out.append('\n');
    for (Note note : notes) {
      paragraph(String.format("%-11s", note.label()), note.text());
    }
  }

  private void acts(List<Act> acts) {
    if (acts.isEmpty()) {
      return;
    }
    out.append("\nSTEPS\n");
    for (Act act : acts) {
      Brief.What what = act.what();
      paragraph(String.format("%-4d", act.n()), what.type() + " · " + what.when());
      paragraph("    ", what.where());
      paragraph("    ", what.who());
      if (!what.account().isEmpty()) {
        paragraph("    ", what.account());
      }
      paragraph("    ", act.support());
      act.sayings().forEach(this::saying);
      out.append('\n');
    }
    out.setLength(out.length() - 1);
  }

  private void saying(Saying saying) {
    paragraph("      ", "“" + saying.text() + "”");
    paragraph("      ", "— " + saying.source());
    if (!saying.url().isEmpty()) {
      out.append("      ").append(saying.url()).append('\n');
    }
  }

  private void rows(List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    out.append("\nWHO SAYS WHAT\n");
    for (Row row : rows) {
      String figures = row.figures().isEmpty() ? "" : ": " + row.figures();
      String about = row.about().isEmpty() ? "" : ": “" + row.about() + "”";
      String text = row.claimant() + " " + row.stance() + figures + about;
      paragraph(String.format("%-4d", row.step()), text);
    }
  }

  private void foot(List<String> lines) {
    out.append("\n-- \n");
    lines.forEach(line -> paragraph("", line));
  }

  private void paragraph(String lead, String text) {
    Wrap.paragraph(out, lead, text, lead.length());
  }
}
