/** Commands and views as records: how their components are found, read strictly from text or JSON, and written again. */
package vn.anttcs.platform.data;
