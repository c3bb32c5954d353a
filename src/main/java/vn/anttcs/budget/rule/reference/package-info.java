/**
 * National amounts on which provincial rules build: a catalogue of names with their kind and keys,
 * and dated, cited values. A day without a value has none; nothing is guessed.
 */
package vn.anttcs.budget.rule.reference;
