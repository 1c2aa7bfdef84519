package org.bilateral.article;

/** What part of the page a block of text is. */
public enum BlockKind {
    TITLE,
    BODY,
    CAPTION
}
