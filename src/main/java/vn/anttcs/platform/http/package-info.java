/** What both doors share before a use case: the call and its caller, limits, the log line of each call. */
package vn.anttcs.platform.http;
