/** What was published becomes a versioned, checked, citable release. */
@NullMarked
package org.bilateral.release;

import org.jspecify.annotations.NullMarked;
