package vn.anttcs.personnel.rule;

import java.time.LocalDate;

/**
 * Nơi cư trú: the candidate's residence in the commune where the application is made.
 *
 * @param registeredSince first day of permanent or temporary registration there, or null without
 *     one
 * @param livingThere whether the candidate really and regularly lives there
 */
public record Residence(LocalDate registeredSince, boolean livingThere) {}
