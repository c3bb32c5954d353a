/** Commands and views of the duty feature: what duty rests on, and the sheets on which it is entered and confirmed. */
package vn.anttcs.duty.api;
