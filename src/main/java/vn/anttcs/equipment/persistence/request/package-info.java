/** Tables of requests for equipment and of the bodies that decide them. */
package vn.anttcs.equipment.persistence.request;
