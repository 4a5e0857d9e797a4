/**
 * The pictures of a mail: a map and a timeline, each for light and for dark screens.
 *
 * <p>Drawn off screen at two pixels for one, with the fonts that are shipped and fixed smoothing,
 * so that one alert always makes the same bytes. Nothing is said in colour alone, and nothing that
 * the text does not say too; {@link picket.alerts.mail.picture.Picture#alt} is the picture in
 * words. All classes but {@link picket.alerts.mail.picture.Canvas} and {@link
 * picket.alerts.mail.picture.Labels} are thread-safe; those two belong to one drawing.
 */
@NullMarked
package picket.alerts.mail.picture;

import org.jspecify.annotations.NullMarked;
