/** Use cases on equipment. Locks are taken in one order: what is changed itself, and last the clock row. */
package vn.anttcs.equipment.service;
