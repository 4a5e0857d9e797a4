package picket.deploy.gazetteer;

/** A form that tables of places have. */
interface TableFormat {

  /** Takes one line that is no header, comment or blank; tells the line what is wrong with it. */
  void read(TableLine line, Gathered gathered);
}
