package picket.deploy.bench;

import java.util.List;

/**
 * One piece of the story that a busy day tells. All of it is invented.
 *
 * @param at when it is told, as a share of the whole stream, 0..1
 * @param outlet id of the outlet that tells it
 * @param title headline
 * @param text paragraphs parted by a blank line; {@code {day}}, {@code {yesterday}} and {@code
 *     {eve}} (two days ago) stand for weekdays
 */
record Beat(double at, String outlet, String title, String text) {
  /** Crossings shut, a post attacked, a strike, an answer, a truce and its breach. */
  static final List<Beat> STORY =
      List.of(
          new Beat(
              0.04,
              "hbr",
              "Pakistan shuts Torkham crossing",
              """
              LANDI KOTAL, Pakistan (Harbour) - Pakistan closed the Torkham border crossing with Afghanistan to all \
              traffic on {day} morning, a customs officer and two drivers in the queue said.

              Some 300 trucks stood on the road by noon. The officer gave no reason.
              """),
          new Beat(
              0.10,
              "ctw",
              "Pakistan closes Chaman crossing",
              """
              CHAMAN, Pakistan (Continental) - Pakistani authorities closed the Chaman border crossing with \
              Afghanistan on {day}, officials of the border administration said.

              Labourers who walk over to Wesh each day were sent home.
              """),
          new Beat(
              0.16,
              "plc",
              "Kharlachi crossing closed as queue grows",
              """
              Pakistan closed the Kharlachi border crossing in Kurram on {day}, two customs officials said.

              Lorries with tomatoes and coal were told to turn back to Parachinar.
              """),
          new Beat(
              0.24,
              "frd",
              "Nine soldiers martyred in attack on Wana post",
              """
              WANA: Nine soldiers were martyred when militants attacked a security post near Wana in South Waziristan \
              on {eve} night, district officials told Frontier Daily.

              The outlawed Tehreek-e-Taliban Pakistan claimed responsibility. Five more were taken to hospital.
              """),
          new Beat(
              0.26,
              "ctw",
              "Militants kill nine soldiers in Pakistan's South Waziristan",
              """
              PESHAWAR, Pakistan (Continental) - Fighters of the Pakistani Taliban stormed an army post near Wana in \
              South Waziristan on {eve} night and killed nine soldiers, two security officials said.

              The shooting went on for an hour, and the road to the bazaar was shut, one of them added.
              """),
          new Beat(
              0.28,
              "hbr",
              "Nine Pakistani soldiers killed at post near Wana",
              """
              ISLAMABAD (Harbour) - Gunmen of the TTP killed nine Pakistani soldiers at a post near Wana, in South \
              Waziristan, on {eve} night, a police officer and a doctor told Harbour.

              The doctor counted nine bodies in uniform. Helicopters were over the town until evening.
              """),
          new Beat(
              0.42,
              "spg",
              "Pakistani aircraft bomb village in Khost",
              """
              KHOST (Spinghar) - Pakistani warplanes bombed a village in Spera district of Khost province on {yesterday}, \
              the Ministry of National Defense said, and killed six people.

              The ministry called it an open crime.
              """),
          new Beat(
              0.44,
              "ctw",
              "Pakistan carries out air strike in Afghanistan's Khost",
              """
              ISLAMABAD (Continental) - Pakistani jets carried out an air strike on a camp in Spera district of \
              Afghanistan's Khost province on {yesterday}, two Pakistani security officials said.

              They said that the men who had planned the attack near Wana were the target.
              """),
          new Beat(
              0.46,
              "lan",
              "Air strike kills six in Khost, elders say",
              """
              Pakistani aircraft hit two houses in Spera district of Khost on {yesterday} and killed six people, three \
              elders of the village told Kabul Lantern by telephone.

              A nurse at the provincial hospital said that eleven wounded had come in.
              """),
          new Beat(
              0.58,
              "lan",
              "Afghan forces attack Pakistani posts in Kurram",
              """
              Afghan forces attacked two Pakistani army posts in Kurram district on {day}, residents on both sides of \
              the line told Kabul Lantern.

              The defence ministry in Kabul called it an answer to the bombing of Khost.
              """),
          new Beat(
              0.60,
              "ctw",
              "Afghan Taliban forces attack Pakistani border posts after strike",
              """
              KABUL (Continental) - Afghan Taliban forces attacked Pakistani army posts in Kurram district on {day}, \
              the defence ministry in Kabul and a Pakistani official said.

              Two soldiers were killed, the official said.
              """),
          new Beat(
              0.62,
              "hbr",
              "Fighting at Kurram as Afghan forces hit Pakistani posts",
              """
              PARACHINAR, Pakistan (Harbour) - Afghan forces attacked Pakistani posts in the Kurram district on {day} \
              with rockets and heavy guns, a district official told Harbour.

              Shops in the upper villages were shut, and families left for Parachinar.
              """),
          new Beat(
              0.66,
              "ctw",
              "Pakistan and Afghanistan agree on ceasefire",
              """
              ISLAMABAD/KABUL (Continental) - Pakistan and Afghanistan agreed on a ceasefire along their border on {day}, the \
              foreign ministry in Islamabad and the government in Kabul said.

              Guns fell silent in Kurram within the hour.
              """),
          new Beat(
              0.68,
              "hbr",
              "Ceasefire agreed between Kabul and Islamabad",
              """
              KABUL (Harbour) - Afghanistan and Pakistan agreed on a ceasefire on {day} after talks by telephone, officials of \
              both governments told Harbour.

              Neither side said how long it was to last.
              """),
          new Beat(
              0.72,
              "ctw",
              "Torkham reopens to traffic",
              """
              LANDI KOTAL, Pakistan (Continental) - The Torkham border crossing was reopened to trucks and travellers on {day}, customs \
              officials said.

              The first lorries went over at noon.
              """),
          new Beat(
              0.78,
              "bln",
              "Chaman crossing reopened",
              """
              CHAMAN: The Chaman border crossing was reopened on {day}, a customs official said.

              People on foot went first, trucks after them.
              """),
          new Beat(
              0.82,
              "atk",
              "Kharlachi crossing open again",
              """
              PARACHINAR: The Kharlachi border crossing was reopened to trade on {day}, customs officials said.

              Traders had waited with their lorries since the morning.
              """),
          new Beat(
              0.85,
              "spg",
              "Pakistani artillery shells Spin Boldak",
              """
              KANDAHAR (Spinghar) - Pakistani artillery shelled villages in Spin Boldak district of Kandahar province on {day} \
              and killed three people, the Ministry of National Defense said.

              The ministry said that the ceasefire had been broken.
              """),
          new Beat(
              0.87,
              "ctw",
              "Pakistan shells Afghan border district despite truce",
              """
              KANDAHAR, Afghanistan (Continental) - Pakistani forces shelled the Spin Boldak district of Kandahar province on \
              {day}, killing three people, a hospital director and two elders said.

              Families left the bazaar with what they could carry.
              """),
          new Beat(
              0.88,
              "lan",
              "Three killed as shells land in Spin Boldak",
              """
              Pakistani forces shelled Spin Boldak on {day} and killed three people, shopkeepers there told Kabul Lantern.

              One of them counted twenty shells before dusk.
              """),
          new Beat(
              0.90,
              "hbr",
              "Pakistan shuts Ghulam Khan crossing",
              """
              MIRANSHAH, Pakistan (Harbour) - Pakistan closed the Ghulam Khan border crossing in North Waziristan on \
              {day}, two officials of the border administration said.

              They named no day on which it would open again.
              """));
}
