package vn.anttcs.access.service;

/**
 * A record that a command names, and where it lies.
 *
 * @param path where in the command
 * @param number public number of the record
 * @param unitId the unit in which it lies; null when nobody knows the record
 */
record Place(String path, String number, Long unitId) {}
