/** Closing stores: only what is empty, with nothing of it away, and nothing comes in afterwards. */
package vn.anttcs.equipment.service.closing;
