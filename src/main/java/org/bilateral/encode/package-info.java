/** A trained sentence encoder reads a sentence a second time: how likely does which actor do what to which other. */
@NullMarked
package org.bilateral.encode;

import org.jspecify.annotations.NullMarked;
