package picket.model;

/** How exact a place is: a spot or settlement, a district, a province, a country. */
public enum Precision {
  EXACT,
  ADM2,
  ADM1,
  COUNTRY
}
