/** The mentions of all articles are joined into interactions with stable identifiers. */
@NullMarked
package org.bilateral.consolidate;

import org.jspecify.annotations.NullMarked;
