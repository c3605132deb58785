/**
 * The Example Convention on Clean Rivers, which is made up: one provision, two questions, one rule
 * and its tests, as files beside {@link org.example.treaty.TreatyPlugin}.
 */
package org.example.treaty;
