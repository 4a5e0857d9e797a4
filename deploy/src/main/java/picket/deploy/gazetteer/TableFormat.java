package picket.deploy.gazetteer;

/** A form that tables of places have. */
interface TableFormat {

  /** Takes one line that is no header, comment or blank; tells the line what is wrong with it. */
  void read(TableLine line, Gathered gathered);

  /** Whether only tables of GeoNames have this form, so that its source need not be told. */
  default boolean isOfGeoNames() {
    return true;
  }
}
