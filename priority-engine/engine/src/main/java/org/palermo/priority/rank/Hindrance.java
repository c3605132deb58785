package org.palermo.priority.rank;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.palermo.priority.exact.Fraction;

/**
 * Why a claim could not have a place: the binding row, with the figures by which a reader can check
 * it.
 *
 * <p>Places are counted within the tier, from 1; inside a region, within the region's own places.
 */
public sealed interface Hindrance {
  /** The region inside which the row binds; empty when it binds among regions. */
  Optional<String> region();

  /**
   * The group holds all that its entitlement, rounded up, allows at this place.
   *
   * @param region inside which region; empty among regions
   * @param group the region, or the type in words
   * @param place the place
   * @param entitlement of the group, up to and with this place
   * @param held places it holds before this one
   * @param most places it may hold with this one
   */
  record Release(
      Optional<String> region, String group, int place, Fraction entitlement, int held, int most)
      implements Hindrance {}

  /**
   * Every place up to that one is spoken for by groups whose places fall due by then, and this
   * group is not one of them.
   *
   * @param region inside which region; empty among regions
   * @param group the region, or the type in words
   * @param place the place
   * @param until the place by which they are due
   * @param due who is due by then; together they fill all places from this one to that
   */
  record DueDates(
      Optional<String> region, String group, int place, int until, ImmutableList<Due> due)
      implements Hindrance {}

  /**
   * A group with places due.
   *
   * @param group the region, or the type in words
   * @param held places it holds before the place in question
   * @param least places it must hold by the due date
   */
  record Due(String group, int held, int least) {}

  /**
   * With this claim a legal tradition would be further from its entitlement than allowed, or, where
   * every choice is too far, further than the nearest.
   *
   * @param tradition the tradition furthest off
   * @param place the place
   * @param deviation how far off, rounded as {@link TraditionReport} says
   * @param bound what was kept instead
   * @param withinTheta whether the bound is theta itself, or the least violation that could be had
   */
  record Theta(String tradition, int place, Fraction deviation, Fraction bound, boolean withinTheta)
      implements Hindrance {
    @Override
    public Optional<String> region() {
      return Optional.empty();
    }
  }

  /**
   * Another group has a stronger claim by Webster's sequence: base over places held and a half.
   *
   * @param region inside which region; empty among regions
   * @param group the region, or the type in words
   * @param place the place
   * @param priority of the group
   * @param stronger a group with a larger one
   * @param strongerPriority its priority; where the group has base 0, only that it has not
   */
  record Behind(
      Optional<String> region,
      String group,
      int place,
      Fraction priority,
      String stronger,
      Fraction strongerPriority)
      implements Hindrance {}
}
