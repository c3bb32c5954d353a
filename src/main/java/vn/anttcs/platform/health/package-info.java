/** How the server feels: what a load balancer asks before it sends calls here, and what an administrator sees. */
package vn.anttcs.platform.health;
