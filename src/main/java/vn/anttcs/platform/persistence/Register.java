package vn.anttcs.platform.persistence;

/**
 * A register of the house whose size the landing page shows. Features produce one for each register they keep.
 *
 * @param name plural noun as in the paths of the REST interface
 * @param facts table of the dated facts that make up the register
 * @param counted SQL condition on a fact: an end is a fact too, and whoever has left is not counted
 */
public record Register(String name, String facts, String counted) {}
