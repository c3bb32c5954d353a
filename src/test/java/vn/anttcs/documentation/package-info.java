/** Runs what the README, the guides and the landing page tell their readers to run. */
package vn.anttcs.documentation;
