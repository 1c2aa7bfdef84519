/** An article is marked up: sentences, tokens, actors, dates, places and, where it pays, syntax. */
@NullMarked
package org.bilateral.annotate;

import org.jspecify.annotations.NullMarked;
