/**
 * Tagged sentences in, their dependency trees out.
 *
 * <p>The transition parser of Chen and Manning ("A Fast and Accurate Dependency Parser using Neural
 * Networks", EMNLP 2014) over the model files of Stanford CoreNLP, written anew for speed:
 * CoreNLP's own evaluation of the network was two thirds of the time that Picket took to read an
 * article.
 *
 * <p>Everything is safe for several threads, and the same sentence has the same tree in all of
 * them.
 */
@NullMarked
package picket.enrich.grammar;

import org.jspecify.annotations.NullMarked;
