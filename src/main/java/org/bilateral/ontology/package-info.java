/** The vocabulary: actors, their names, offices, places and event types, loaded from resource tables, immutable. */
@NullMarked
package org.bilateral.ontology;

import org.jspecify.annotations.NullMarked;
