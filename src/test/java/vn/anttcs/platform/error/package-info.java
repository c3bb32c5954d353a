/** Problems and refusals as callers read them. */
package vn.anttcs.platform.error;
