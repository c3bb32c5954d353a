/**
 * Reads packages and national amounts from documents — maps, lists, texts and numbers, as a JSON
 * reader gives them — and says everything that is wrong at once, each mistake with its place and a
 * text. It also asks whether rules contradict themselves and whether golden cases come out.
 */
package vn.anttcs.budget.rule.reading;
