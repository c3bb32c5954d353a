package vn.anttcs.checker.text;

/** Ngôn ngữ: the language in which the checker answers. */
public enum Language {
    VI,
    EN
}
