/**
 * What runs before the server, in the same process: checks that the start can succeed, starts Payara Micro quietly with
 * the settings of the house and tells the person at the console what matters. Knows nothing but the JDK and the list of
 * settings, and lies in a small jar of its own beside the server.
 */
package vn.anttcs.platform.launcher;
