/** Tables of need: what came to holders and when. */
package vn.anttcs.equipment.persistence.need;
