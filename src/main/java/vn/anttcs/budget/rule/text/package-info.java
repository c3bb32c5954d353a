/**
 * What the engine says: texts in Vietnamese and English, the sentences of the steps as templates,
 * and how numbers are written in each language.
 */
package vn.anttcs.budget.rule.text;
