/** The people learnt from the articles. */
@NullMarked
package org.bilateral.consolidate.person;

import org.jspecify.annotations.NullMarked;
