/** What every package may speak of: raw documents, spans of text and reasons for rejection. */
@NullMarked
package org.bilateral.document;

import org.jspecify.annotations.NullMarked;
