package vn.anttcs.personnel.service;

import vn.anttcs.law.Ground;

/**
 * Why one member of a roster load cannot be taken in.
 *
 * @param index the place of the member in the list that was checked, from 0
 * @param ground the reason; its text is {@code ground.<code>} of the message files
 */
public record LoadFault(int index, Ground ground) {}
