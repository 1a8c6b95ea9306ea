import { list, type NamePool } from './name-pool.ts';

/** Names of people whose families come from Africa or the Americas. */
export const africanAndAmericanNames = {
  american: {
    she: list(
      'Alyssa, Brianna, Cassandra, Deborah, Evelyn, Gabrielle, Heather, Jasmine, Kendra, Latoya, Miranda, Natalie, Paige, Renee, Shauna, Tiffany',
    ),
    he: list(
      'Andre, Brandon, Calvin, Derrick, Everett, Garrett, Isaiah, Jerome, Kyle, Landon, Malcolm, Nathaniel, Preston, Reggie, Spencer, Terrell',
    ),
    family: list(
      'Abernathy, Baxter-Hill, Coleridge, Dorsey, Ellsworth, Fontaine, Goldfarb, Hathaway, Ingram, Jeffries, Kirkland, Lieberman, Mayfield, Nussbaum, Pettigrew, Rosenthal, Satterfield, Tillman, Vandermeer, Whitlock, Bridgewater, Crenshaw, Haverford, Prescott',
    ),
  },
  hispanic: {
    she: list('Alejandra, Catalina, Esperanza, Ivonne, Mariana, Paola, Rosario, Ximena'),
    he: list('Andrés, Cristóbal, Esteban, Fernando, Ignacio, Mauricio, Rubén, Sergio'),
    family: list(
      'Arango, Bermúdez, Cisneros, Echeverri, Galindo, Hinojosa, Ledesma, Mondragón, Pacheco, Quiroga, Restrepo, Zamudio',
    ),
  },
  haitian: {
    she: list('Fabiola, Guerline, Mirlande, Nadège, Rose-Laure, Widline'),
    he: list('Emmanuel, Jean-Robert, Ludovic, Reginald, Stanley, Wilner'),
    family: list('Augustin, Bellegarde, Célestin, Desrosiers, Laguerre, Philogène, Saint-Fleur, Valcin'),
  },
  brazilian: {
    she: list(
      'Adriana, Bruna, Cecília, Débora, Fernanda, Giovana, Helena, Isadora, Juliana, Larissa, Marília, Patrícia, Renata, Tatiane, Vitória, Yasmin',
    ),
    he: list(
      'Anderson, Breno, Caio, Diego, Eduardo, Felipe, Guilherme, Henrique, Igor, Leandro, Marcelo, Otávio, Renan, Samuel, Thiago, Vinícius',
    ),
    family: list(
      'Alencar, Bastos, Camargo, Dantas, Evangelista, Fonseca, Guimarães, Holanda, Junqueira, Lacerda Reis, Magalhães, Nóbrega, Pimentel, Queiroz, Rezende, Sampaio, Teles, Vasconcelos, Werneck, Zanetti, Barcellos, Damasceno, Fagundes, Tolentino',
    ),
  },
  yoruba: {
    she: list('Abisola, Bukola, Funmilayo, Ibukun, Morenike, Titilayo'),
    he: list('Babatunde, Damilola, Femi, Kolade, Olumide, Segun'),
    family: list('Adegoke, Balogun, Fashola-Reid, Ogunbanjo, Olatunji, Oyelaran, Sowande, Talabi'),
  },
  igbo: {
    she: list('Chidinma, Ifeoma, Kosisochukwu, Ngozi, Nneka, Oluchi'),
    he: list('Chukwuemeka, Ebuka, Ikenna, Kelechi, Obinna, Uchenna'),
    family: list('Anyanwu, Chukwuma, Ekwueme, Ihejirika, Madueke, Nnamdi, Obiora, Uzoma'),
  },
  ghanaian: {
    she: list('Abena, Akosua, Efua, Esi, Nana Ama, Yaa'),
    he: list('Ekow, Kofi, Kojo, Kwabena, Kwaku, Yaw'),
    family: list('Amankwah, Asiedu, Boakye, Darko, Frimpong, Ofori, Quaye, Sarpong'),
  },
  kikuyu: {
    she: list('Beatrice, Caroline, Faith, Mercy, Purity, Salome'),
    he: list('Anthony, Dennis, Ezekiel, Geoffrey, Martin, Stephen'),
    family: list('Gathogo, Kamau, Karanja, Kimani, Maina, Mbugua, Mwangi, Ndegwa, Njuguna, Waweru'),
    familyShe: list('Gathoni, Mugure, Muthoni, Njeri, Nyokabi, Wambui, Wangari, Wanjiku, Wairimu, Waithera'),
  },
  luo: {
    she: list('Belinda, Everlyne, Lilian, Millicent, Pamela, Winnie'),
    he: list('Calvince, Erick, Felix, George, Kennedy, Victor'),
    family: list('Ochieng, Odhiambo, Okello, Omondi, Onyango, Opiyo, Oduor, Owino'),
    familyShe: list('Achieng, Adhiambo, Akello, Akinyi, Anyango, Apiyo, Atieno, Awuor'),
  },
  kenyan: {
    she: list('Chebet, Jackline, Lydia, Miriam, Sharon, Zipporah'),
    he: list('Allan, Benson, Collins, Gideon, Japheth, Wycliffe'),
    family: list('Barasa, Cheruiyot Koech, Kilonzo, Kiptoo, Mutua, Mutiso, Simiyu, Wafula, Wekesa, Yego'),
  },
  ethiopian: {
    she: list('Hiwot, Meron, Rahel, Selamawit, Tigist, Yordanos'),
    he: list('Abel, Biniam, Dawit, Ermias, Henok, Yonas'),
    family: list('Alemu, Bekele Worku, Demissie, Gebremariam, Haile, Kebede, Mengistu Abate, Tadesse'),
  },
  somali: {
    she: list('Fadumo, Hodan, Ifrah, Sagal'),
    he: list('Abdirahman, Liban, Mahad, Yusuf'),
    family: list('Abdullahi, Farah, Hersi, Isse, Jama, Warsame'),
  },
  zuluXhosa: {
    she: list('Ayanda, Lindiwe, Nokuthula, Nosipho, Thandeka, Zanele'),
    he: list('Bongani, Lwazi, Mandla, Sibusiso, Thabo, Vuyani'),
    family: list('Buthelezi, Dube, Gumede, Mabaso, Mthembu, Ngcobo, Sokhulu, Zwane'),
  },
  afrikaans: {
    she: list('Anneline, Elmarie, Karien, Marelize'),
    he: list('Deon, Hennie, Jaco, Ruan'),
    family: list('Bezuidenhout, Du Plessis, Esterhuizen, Groenewald, Swanepoel, Van Rensburg'),
  },
  capeMalay: {
    she: list('Faiza, Nadia, Rugaya, Shireen'),
    he: list('Achmat, Ebrahim, Nazeem, Riyaad'),
    family: list('Abrahams, Davids, Gamieldien, Hendricks, Isaacs, Parker-Salie'),
  },
  shona: {
    she: list('Chiedza, Nyasha, Rumbidzai, Tariro'),
    he: list('Farai, Kudzai, Tatenda, Tinashe'),
    family: list('Chigumba, Gwatidzo, Machingura, Mapfumo, Nhamo, Zvobgo-Hall'),
  },
} as const satisfies Record<string, NamePool>;
