/** The settings that IT staff give, in one place, with their defaults. */
package vn.anttcs.platform.config;
