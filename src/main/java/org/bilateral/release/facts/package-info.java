/** What a release says of itself: version, day, authors, program, counts. */
@NullMarked
package org.bilateral.release.facts;

import org.jspecify.annotations.NullMarked;
