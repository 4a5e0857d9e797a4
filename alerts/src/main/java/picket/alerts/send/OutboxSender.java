package picket.alerts.send;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picket.alerts.mail.Mail;
import picket.alerts.mail.MailComposer;
import picket.model.Delivery;

/**
 * Sends what the deliveries topic asks for and marks it there.
 *
 * <p>Runs on a thread of its own from {@link #start} to {@link #close}. A server that is away stops
 * all mails, and they go out in order when it is back; a mail that the server puts off holds back
 * its recipient only.
 */
public final class OutboxSender implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final int MAX_BATCH = 20;

  private final MailComposer composer;
  private final SmtpMailer mailer;
  private final InstantSource clock;
  private final Outbox outbox;
  private final DeliveryLog log;
  private final Thread thread;
  private Instant notBefore = Instant.MIN;
  private int failures;
  private volatile boolean closed;
  private volatile int undelivered = -1;

  private OutboxSender(
      String bootstrap,
      MailComposer composer,
      SmtpMailer mailer,
      Timing timing,
      Consumer<Throwable> failed) {
    this.composer = composer;
    this.mailer = mailer;
    this.clock = timing.clock();
    this.outbox = new Outbox(timing.putOff());
    this.log = new DeliveryLog(bootstrap, this::restart);
    this.thread = new Thread(() -> run(failed), "picket-outbox");
  }

  /**
   * When to try again.
   *
   * @param clock the wall clock
   * @param putOff the waits for a mail that the server puts off
   */
  public record Timing(InstantSource clock, Backoff putOff) {
    /** The system's clock, and attempts for a day. */
    public static final Timing LIVE = new Timing(InstantSource.system(), Backoff.ONE_DAY);
  }

  /**
   * Starts sending.
   *
   * @param bootstrap Kafka's bootstrap servers
   * @param composer makes the mails
   * @param mailer hands them over
   * @param timing when to try again
   * @param failed told, from the sender's thread, of what it cannot go on after
   */
  public static OutboxSender start(
      String bootstrap,
      MailComposer composer,
      SmtpMailer mailer,
      Timing timing,
      Consumer<Throwable> failed) {
    OutboxSender sender = new OutboxSender(bootstrap, composer, mailer, timing, failed);
    sender.thread.start();
    return sender;
  }

  /** How many mails wait; -1 as long as the log has not been read to its end. */
  public int undelivered() {
    return undelivered;
  }

  /** Finishes the mail in hand and stops; the rest is sent after the next start. */
  @Override
  public void close() {
    closed = true;
    log.wakeUp();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(60));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(Consumer<Throwable> failed) {
    try (log) {
      while (!closed) {
        log.poll(POLL).forEach(outbox::accept);
        if (log.isCaughtUp()) {
          sendDue();
          undelivered = outbox.size();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      failed.accept(e);
    }
  }

  private void sendDue() throws InterruptedException {
    for (int i = 0; i < MAX_BATCH && !closed && !clock.instant().isBefore(notBefore); i++) {
      Delivery delivery = outbox.next(clock.instant());
      if (delivery == null) {
        return;
      }
      Delivery mark = attempt(delivery);
      while (mark != null && !log.mark(mark) && !closed) {
        LOG.atDebug().log("Marking again");
      }
    }
  }

  /** Tries once and returns the mark, or null where nothing was decided. */
  private @Nullable Delivery attempt(Delivery delivery) {
    Mail mail;
    try {
      mail = composer.compose(delivery);
    } catch (RuntimeException e) {
      error(delivery, "A mail cannot be written and is given up", e);
      return outbox.refused(delivery, "not sent: " + e.getMessage());
    }
    SendResult result = mailer.send(mail);
    if (result instanceof SendResult.Unreachable unreachable) {
      waitForServer(unreachable);
      return null;
    }
    reached();
    return mark(delivery, result);
  }

  private Delivery mark(Delivery delivery, SendResult result) {
    if (result instanceof SendResult.Refused refused) {
      error(delivery, "The mail server refuses a recipient or a mail for good", null);
      return outbox.refused(delivery, refused.reply());
    }
    if (result instanceof SendResult.TryLater later) {
      Delivery mark = outbox.putOff(delivery, later.reply(), clock.instant());
      if (mark.state() == Delivery.State.EXPIRED) {
        error(delivery, "The mail server put a mail off until its time was over", null);
      }
      return mark;
    }
    return outbox.sent(delivery);
  }

  private void waitForServer(SendResult.Unreachable unreachable) {
    failures++;
    Duration wait = Backoff.FOR_EVER.after(failures).orElse(Backoff.FOR_EVER.most());
    notBefore = clock.instant().plus(wait);
    if (failures == 1) {
      LOG.atError()
          .addKeyValue("reason", unreachable.reason())
          .log("The mail server cannot be used; mails wait until it can");
    }
  }

  private void reached() {
    if (failures > 0) {
      LOG.atInfo().addKeyValue("failures", failures).log("The mail server is back");
    }
    failures = 0;
  }

  private static void error(Delivery delivery, String message, @Nullable Throwable cause) {
    LOG.atError()
        .addKeyValue("alert", delivery.alert().id())
        .addKeyValue("message", delivery.messageId())
        .setCause(cause)
        .log(message);
  }

  private void restart() {
    outbox.clear();
    undelivered = -1;
  }
}
