/** What is another from one release to the next, and why. */
@NullMarked
package org.bilateral.release.change;

import org.jspecify.annotations.NullMarked;
